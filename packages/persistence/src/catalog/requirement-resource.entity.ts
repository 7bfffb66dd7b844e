import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A resource in the pool of a need. */
@Entity('requirement_resources')
export class RequirementResourceEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  requirementId!: string;

  @Column({ type: 'uuid' })
  resourceId!: string;

  @Column({ type: 'integer' })
  position!: number;
}
