import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who waits, and what they are offered. */
@Entity('waitlist_entries')
export class WaitlistEntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  serviceId!: string;

  @Column({ type: 'uuid', nullable: true })
  sessionId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  wantedFrom!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  wantedTo!: string | null;

  @Column({ type: 'uuid', nullable: true })
  customerId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  emailLower!: string;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ type: 'timestamptz' })
  joinedAt!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'uuid', nullable: true })
  offerBasketId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  offerLineId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  offeredAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  offerExpiresAt!: string | null;

  @Column({ type: 'uuid', nullable: true })
  orderId!: string | null;

  @Column({ type: 'integer', default: 0 })
  skipCount!: number;

  @Column({ type: 'jsonb', nullable: true })
  lastSkip!: Record<string, unknown> | null;

  @Column({ type: 'text', default: '' })
  searchText!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
