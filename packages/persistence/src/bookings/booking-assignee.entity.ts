import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who is responsible for a booking besides the one whom the booking itself names. */
@Entity('booking_assignees')
export class BookingAssigneeEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  bookingId!: string;

  @Column({ type: 'uuid' })
  staffMemberId!: string;

  @Column({ type: 'integer' })
  position!: number;
}
