import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member of staff, room, vehicle or piece of equipment that is booked. */
@Entity('resources')
export class ResourceEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  timeZone!: string;

  @Column({ type: 'uuid', nullable: true })
  staffMemberId!: string | null;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;

  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ type: 'boolean', default: false })
  overbookable!: boolean;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  skills!: string[];

  @Column({ type: 'text', nullable: true })
  homeAddress!: string | null;

  @Column({ type: 'double precision', nullable: true })
  homeLatitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  homeLongitude!: number | null;
}
