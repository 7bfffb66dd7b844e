import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One date of a series: booked, or left out and kept. */
@Entity('series_occurrences')
export class SeriesOccurrenceEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  seriesId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  wallStart!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: string;

  @Column({ type: 'timestamptz' })
  endsAt!: string;

  @Column({ type: 'uuid', nullable: true })
  bookingId!: string | null;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'boolean', default: false })
  exception!: boolean;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
