import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One browser in which a customer is signed in; only the hash of its token is kept. */
@Entity('customer_sessions')
export class CustomerSessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'uuid' })
  loginId!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: string;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: string | null;
}
