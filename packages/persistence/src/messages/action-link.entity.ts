import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key behind a button of a letter; only its hash is here. */
@Entity('action_links')
export class ActionLinkEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'uuid' })
  bookingId!: string;

  @Column({ type: 'uuid' })
  customerId!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: string;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
