import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One place of a resource; overlap is decided per unit. */
@Entity('resource_units')
export class ResourceUnitEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  resourceId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  updatedAt!: string | null;
}
