import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time at which a resource is away. */
@Entity('busy_times')
export class BusyTimeEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  resourceId!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: string;

  @Column({ type: 'timestamptz' })
  endsAt!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
