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

  @Column({ type: 'uuid' })
  bookerId!: string;

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

  @Column({ type: 'uuid', nullable: true })
  basketId!: string | null;

  @Column({ type: 'text' })
  accessTokenHash!: string;

  @Column({ type: 'text' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
