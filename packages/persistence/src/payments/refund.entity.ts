import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that goes back from one payment. */
@Entity('refunds')
export class RefundEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  orderId!: string;

  @Column({ type: 'uuid' })
  paymentId!: string;

  @Column({ type: 'text', nullable: true })
  method!: string | null;

  @Column({ type: 'text', nullable: true })
  providerRef!: string | null;

  @Column({ type: 'bigint' })
  amountMinor!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  parts!: { lineId: string; amountMinor: number }[];

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  askedByKind!: string;

  @Column({ type: 'uuid', nullable: true })
  askedById!: string | null;

  @Column({ type: 'text' })
  askedByName!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: string;

  @Column({ type: 'timestamptz', nullable: true })
  settledAt!: string | null;

  @Column({ type: 'text', nullable: true })
  failureCode!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
