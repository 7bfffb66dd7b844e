import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is kept of a price when its customer cancels late. */
@Entity('cancellation_policies')
export class CancellationPolicyEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  freeUntilHours!: number;

  @Column({ type: 'integer', default: 0 })
  percentBp!: number;

  @Column({ type: 'bigint', default: 0 })
  feeMinor!: number;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
