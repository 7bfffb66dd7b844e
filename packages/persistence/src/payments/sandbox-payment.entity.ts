import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A payment in the books of the sandbox. */
@Entity('sandbox_payments')
export class SandboxPaymentEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  paymentId!: string;

  @Column({ type: 'text' })
  ref!: string;

  @Column({ type: 'bigint' })
  amountMinor!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'text' })
  returnUrl!: string;

  @Column({ type: 'text' })
  payUrl!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: string;

  @Column({ type: 'text', default: 'OPEN' })
  status!: string;

  @Column({ type: 'integer', default: 0 })
  declines!: number;

  @Column({ type: 'timestamptz', nullable: true })
  settlesAt!: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  refunds!: Record<string, number>;
}
