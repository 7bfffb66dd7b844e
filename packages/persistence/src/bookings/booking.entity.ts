import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One appointment or one place on a session. */
@Entity('bookings')
export class BookingEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  orderId!: string;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'timestamptz' })
  startsAt!: string;

  @Column({ type: 'timestamptz' })
  endsAt!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'text' })
  wallStart!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text' })
  workflow!: string;

  @Column({ type: 'text' })
  paymentType!: string;

  @Column({ type: 'text' })
  locationMode!: string;

  @Column({ type: 'text', nullable: true })
  locationText!: string | null;

  @Column({ type: 'text', nullable: true })
  meetingUrl!: string | null;

  @Column({ type: 'uuid', nullable: true })
  serviceId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  sessionId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  resourceId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  bookerId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text' })
  billingType!: string;

  @Column({ type: 'uuid', nullable: true })
  assigneeId!: string | null;

  @Column({ type: 'text', nullable: true })
  attendeeName!: string | null;

  @Column({ type: 'text', nullable: true })
  attendeeEmail!: string | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ type: 'bigint' })
  priceMinor!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'text', default: 'NOT_REQUIRED' })
  paymentStatus!: string;

  @Column({ type: 'text' })
  priceVisibility!: string;

  @Column({ type: 'text' })
  sourceMode!: string;

  @Column({ type: 'text' })
  sourceChannel!: string;

  @Column({ type: 'timestamptz' })
  bookedAt!: string;

  @Column({ type: 'integer', default: 0 })
  rescheduleCount!: number;

  @Column({ type: 'timestamptz', nullable: true })
  previousStartsAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  previousEndsAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  holdExpiresAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  arrivedAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  startedAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  completedAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt!: string | null;

  @Column({ type: 'text', nullable: true })
  cancelKind!: string | null;

  @Column({ type: 'text', nullable: true })
  cancelReason!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  deletedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  deletedReason!: string | null;

  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;

  @Column({ type: 'text', nullable: true })
  locationAddress!: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude!: number | null;

  @Column({ type: 'uuid', nullable: true })
  seriesId!: string | null;

  @Column({ type: 'integer', nullable: true })
  seriesIndex!: number | null;

  @Column({ type: 'boolean', default: true })
  takesSeat!: boolean;
}
