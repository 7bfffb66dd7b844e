import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be bought. */
@Entity('services')
export class ServiceEntity {
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

  @Column({ type: 'text', default: '' })
  description!: string;

  @Column({ type: 'text', nullable: true })
  category!: string | null;

  @Column({ type: 'integer', nullable: true })
  durationMin!: number | null;

  @Column({ type: 'integer', default: 0 })
  bufferBeforeMin!: number;

  @Column({ type: 'integer', default: 0 })
  bufferAfterMin!: number;

  @Column({ type: 'bigint' })
  priceMinor!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'text', default: 'SHOWN' })
  priceVisibility!: string;

  @Column({ type: 'text' })
  paymentType!: string;

  @Column({ type: 'text' })
  workflow!: string;

  @Column({ type: 'text', default: 'ONSITE' })
  locationMode!: string;

  @Column({ type: 'boolean', default: true })
  active!: boolean;

  @Column({ type: 'uuid', nullable: true })
  taxRateId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  cancelPolicyId!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  locationModes!: string[];

  @Column({ type: 'integer', default: 1 })
  mostAttendees!: number;

  @Column({ type: 'jsonb', default: () => "'[]'" })
  followUps!: { title: string; afterDays: number }[];
}
