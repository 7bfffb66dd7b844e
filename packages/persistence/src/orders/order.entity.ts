import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was bought together. */
@Entity('orders')
export class OrderEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'uuid', nullable: true })
  bookerId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text' })
  billingType!: string;

  @Column({ type: 'text' })
  takenByKind!: string;

  @Column({ type: 'uuid', nullable: true })
  takenById!: string | null;

  @Column({ type: 'text' })
  takenByName!: string;

  @Column({ type: 'text' })
  sourceMode!: string;

  @Column({ type: 'text' })
  sourceChannel!: string;

  @Column({ type: 'text', nullable: true })
  poNumber!: string | null;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'timestamptz' })
  placedAt!: string;

  @Column({ type: 'integer' })
  bookingCount!: number;

  @Column({ type: 'bigint' })
  internalTotalMinor!: number;

  @Column({ type: 'bigint' })
  customerTotalMinor!: number;

  @Column({ type: 'bigint' })
  payNowTotalMinor!: number;

  @Column({ type: 'bigint' })
  payLaterTotalMinor!: number;

  @Column({ type: 'bigint', default: 0 })
  paidMinor!: number;

  @Column({ type: 'bigint', default: 0 })
  refundedMinor!: number;

  @Column({ type: 'bigint', default: 0 })
  customerPaidMinor!: number;

  @Column({ type: 'bigint', default: 0 })
  customerRefundedMinor!: number;

  /** Generated, as are the two that follow: they are read and never written. */
  @Column({ type: 'bigint' })
  dueMinor!: number;

  @Column({ type: 'bigint' })
  customerDueMinor!: number;

  @Column({ type: 'text' })
  paymentStatus!: string;

  @Column({ type: 'uuid', nullable: true })
  basketId!: string | null;

  @Column({ type: 'text' })
  accessTokenHash!: string;

  @Column({ type: 'jsonb', nullable: true })
  placedAs!: Record<string, unknown> | null;

  @Column({ type: 'uuid', nullable: true })
  opportunityId!: string | null;

  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
