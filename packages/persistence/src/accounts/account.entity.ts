import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is billed instead of the booker. */
@Entity('accounts')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'boolean', default: false })
  poRequired!: boolean;

  @Column({ type: 'text', nullable: true })
  billingAddress!: string | null;

  @Column({ type: 'text', nullable: true })
  taxId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  mergedIntoId!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
