import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time code that was sent to an address; only its hash is kept. */
@Entity('sign_in_codes')
export class SignInCodeEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  emailLower!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'uuid', nullable: true })
  loginId!: string | null;

  @Column({ type: 'text' })
  codeHash!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: string;

  @Column({ type: 'integer' })
  tries!: number;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
