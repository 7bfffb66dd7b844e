import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dated occurrence with seats. */
@Entity('event_sessions')
export class EventSessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  serviceId!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: string;

  @Column({ type: 'timestamptz' })
  endsAt!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'integer' })
  capacity!: number;

  @Column({ type: 'integer', default: 0 })
  taken!: number;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text', nullable: true })
  locationText!: string | null;

  @Column({ type: 'uuid', nullable: true })
  instructorId!: string | null;

  /** The smallest number of seats anyone waits for. */
  @Column({ type: 'integer', nullable: true })
  waitingLeast!: number | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;

  @Column({ type: 'integer', nullable: true })
  minToRun!: number | null;

  @Column({ type: 'boolean', default: true })
  waitlistEnabled!: boolean;

  @Column({ type: 'text', nullable: true })
  meetingUrl!: string | null;

  @Column({ type: 'text', nullable: true })
  cancelReason!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt!: string | null;
}
