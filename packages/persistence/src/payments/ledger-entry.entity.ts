import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that moved for one line of an order. Appended, never altered. */
@Entity('ledger_entries')
export class LedgerEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  orderId!: string;

  @Column({ type: 'uuid' })
  orderLineId!: string;

  @Column({ type: 'uuid', nullable: true })
  bookingId!: string | null;

  @Column({ type: 'uuid' })
  paymentId!: string;

  @Column({ type: 'uuid', nullable: true })
  refundId!: string | null;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'bigint' })
  amountMinor!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'timestamptz' })
  at!: string;

  @Column({ type: 'text' })
  actorKind!: string;

  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text' })
  actorName!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
