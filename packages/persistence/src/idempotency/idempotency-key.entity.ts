import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a client-chosen key has made. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  useCase!: string;

  @Column({ type: 'text' })
  inputHash!: string;

  @Column({ type: 'jsonb' })
  result!: Record<string, unknown>;

  @Column({ type: 'timestamptz' })
  createdAt!: string;
}
