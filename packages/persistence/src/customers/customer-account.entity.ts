import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A further account that somebody belongs to. */
@Entity('customer_accounts')
export class CustomerAccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  customerId!: string;

  @Column({ type: 'uuid' })
  accountId!: string;
}
