import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One attempt to move money for an order. */
@Entity('payments')
export class PaymentEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  orderId!: string;

  @Column({ type: 'text' })
  provider!: string;

  @Column({ type: 'text', nullable: true })
  providerRef!: string | null;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'text', nullable: true })
  method!: string | null;

  @Column({ type: 'bigint' })
  amountMinor!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  parts!: { lineId: string; amountMinor: number }[];

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  takenByKind!: string;

  @Column({ type: 'uuid', nullable: true })
  takenById!: string | null;

  @Column({ type: 'text' })
  takenByName!: string;

  @Column({ type: 'timestamptz' })
  startedAt!: string;

  @Column({ type: 'timestamptz', nullable: true })
  expiresAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  settledAt!: string | null;

  @Column({ type: 'text', nullable: true })
  failureCode!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
