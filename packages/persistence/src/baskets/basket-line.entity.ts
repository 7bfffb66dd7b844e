import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing in a basket, and until when it is held. */
@Entity('basket_lines')
export class BasketLineEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid' })
  basketId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'uuid' })
  serviceId!: string;

  @Column({ type: 'uuid', nullable: true })
  sessionId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  resourceId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  startsAt!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  endsAt!: string | null;

  @Column({ type: 'integer' })
  quantity!: number;

  @Column({ type: 'text', nullable: true })
  attendeeName!: string | null;

  @Column({ type: 'bigint' })
  priceMinor!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'timestamptz', nullable: true })
  holdExpiresAt!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;

  @Column({ type: 'text', nullable: true })
  locationMode!: string | null;

  @Column({ type: 'text', nullable: true })
  locationText!: string | null;

  @Column({ type: 'text', nullable: true })
  locationAddress!: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude!: number | null;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  attendees!: Record<string, unknown>[];
}
