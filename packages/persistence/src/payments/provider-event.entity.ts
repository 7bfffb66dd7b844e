import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing a provider told us about a payment. */
@Entity('provider_events')
export class ProviderEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  provider!: string;

  @Column({ type: 'text' })
  eventRef!: string;

  @Column({ type: 'uuid' })
  paymentId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'timestamptz' })
  at!: string;
}
