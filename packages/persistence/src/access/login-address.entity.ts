import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that somebody has shown to be theirs. */
@Entity('login_addresses')
export class LoginAddressEntity {
  @PrimaryColumn({ type: 'text' })
  emailLower!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'uuid' })
  loginId!: string;

  @Column({ type: 'timestamptz' })
  confirmedAt!: string;
}
