import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One signed-in browser; only the hash of its token is kept. */
@Entity('login_sessions')
export class LoginSessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'uuid' })
  loginId!: string;

  @Column({ type: 'uuid' })
  organizationId!: string;

  @Column({ type: 'uuid' })
  staffMemberId!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: string;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: string | null;
}
