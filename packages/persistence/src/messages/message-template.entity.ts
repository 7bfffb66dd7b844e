import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organization's own words for a kind of letter in one language. */
@Entity('message_templates')
export class MessageTemplateEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  locale!: string;

  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'text', nullable: true })
  intro!: string | null;

  @Column({ type: 'timestamptz' })
  createdAt!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: string;
}
