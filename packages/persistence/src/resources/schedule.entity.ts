import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Weekly opening hours on the resource's wall clock. */
@Entity('schedules')
export class ScheduleEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  resourceId!: string;

  @Column({ type: 'integer' })
  weekday!: number;

  @Column({ type: 'text' })
  opens!: string;

  @Column({ type: 'text' })
  closes!: string;
}
