import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Bookings that repeat, as they were asked for: wall time, zone and rule. */
@Entity('booking_series')
export class BookingSeriesEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  orderId!: string;

  @Column({ type: 'uuid' })
  serviceId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  rrule!: string | null;

  @Column({ type: 'jsonb', default: [] })
  exdates!: string[];

  @Column({ type: 'jsonb', default: [] })
  rdates!: string[];

  @Column({ type: 'text' })
  wallStart!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'integer' })
  durationMin!: number;

  @Column({ type: 'uuid', nullable: true })
  resourceId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  continuesId!: string | null;

  @Column({ type: 'text', default: 'ACTIVE' })
  status!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
