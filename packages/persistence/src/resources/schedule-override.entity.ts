import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Other hours of a resource on one date. */
@Entity('schedule_overrides')
export class ScheduleOverrideEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  resourceId!: string;

  @Column({ type: 'text' })
  localDate!: string;

  @Column({ type: 'text', nullable: true })
  opens!: string | null;

  @Column({ type: 'text', nullable: true })
  closes!: string | null;
}
