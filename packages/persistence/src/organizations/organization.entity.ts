import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A tenant: everything else but logins belongs to one. */
@Entity('organizations')
export class OrganizationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The id again, so that an organization is changed as the rows that belong to it are. Generated. */
  @Column({ type: 'uuid', insert: false, update: false })
  organizationId!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'text' })
  locale!: string;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'integer' })
  slotIntervalMin!: number;

  @Column({ type: 'jsonb' })
  settings!: Record<string, unknown>;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
