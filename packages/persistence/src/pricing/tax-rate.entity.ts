import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A rate of tax that services may have. */
@Entity('tax_rates')
export class TaxRateEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  rateBp!: number;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
