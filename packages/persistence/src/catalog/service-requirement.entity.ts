import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an appointment of a service needs. */
@Entity('service_requirements')
export class ServiceRequirementEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  serviceId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'integer', default: 1 })
  quantity!: number;

  @Column({ type: 'text', default: 'WHOLE' })
  phase!: string;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  skills!: string[];

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
