import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event on its way to one handler. */
@Entity('deliveries')
export class DeliveryEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  eventId!: string;

  @PrimaryColumn({ type: 'text' })
  handler!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ type: 'timestamptz' })
  nextAt!: string;

  @Column({ type: 'text', nullable: true })
  error!: string | null;
}
