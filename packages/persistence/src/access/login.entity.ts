import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's way in, across organizations. */
@Entity('logins')
export class LoginEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  emailLower!: string;

  @Column({ type: 'text', nullable: true })
  passwordHash!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;
}
