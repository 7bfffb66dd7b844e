import { Entity, PrimaryColumn } from 'typeorm';

/** A resource that can deliver a service. */
@Entity('service_resources')
export class ServiceResourceEntity {
  @PrimaryColumn({ type: 'uuid' })
  organizationId!: string;

  @PrimaryColumn({ type: 'uuid' })
  serviceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  resourceId!: string;
}
