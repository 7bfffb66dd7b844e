import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that was bought, frozen at placement. */
@Entity('order_lines')
export class OrderLineEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  orderId!: string;

  @Column({ type: 'uuid', nullable: true })
  bookingId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  serviceId!: string | null;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ type: 'bigint' })
  unitPriceMinor!: number;

  @Column({ type: 'bigint', default: 0 })
  discountMinor!: number;

  @Column({ type: 'bigint', default: 0 })
  taxMinor!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'text' })
  priceVisibility!: string;

  @Column({ type: 'text' })
  paymentType!: string;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ type: 'text', default: 'SALE' })
  kind!: string;

  @Column({ type: 'integer', default: 0 })
  taxRateBp!: number;

  @Column({ type: 'boolean', default: true })
  taxIncluded!: boolean;

  @Column({ type: 'uuid', nullable: true })
  feeOfLineId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  cancelPolicy!: { name: string; freeUntilHours: number; percentBp: number; feeMinor: number } | null;

  @Column({ type: 'bigint', default: 0 })
  paidMinor!: number;

  @Column({ type: 'bigint', default: 0 })
  refundedMinor!: number;

  /** Generated: it is read and never written. */
  @Column({ type: 'bigint' })
  grossMinor!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
