import { RESOURCE_FIELDS } from '@bookwright/domain/resources';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';

export const ResourceWhere = whereInput('ResourceWhere', RESOURCE_FIELDS, 'Quick search over name, code and skills.');

export const ResourceOrder = orderInput('ResourceOrder', RESOURCE_FIELDS);

const ID_TEXT = 'The resource. NOT_FOUND when the organization has none with this id.';
const VERSION_TEXT = 'The `version` this is based on; STALE_VERSION when the resource has another by now.';

@InputType({ description: 'What is said of a resource.' })
class ResourceDetailsInput {
  @Field(() => String, { nullable: true, description: 'At most 40 characters, unique whatever its case (DUPLICATE).' })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A zone of the IANA database (INVALID_VALUE); a new resource has the organization’s.',
  })
  timeZone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether staff with the right may knowingly book it twice.' })
  overbookable?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'At most 50 of at most 40 characters each; all of them at once.' })
  skills?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The member of staff it is; only for STAFF (INVALID_VALUE), and each once (DUPLICATE).',
  })
  staffMemberId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where its ways begin, at most 200 characters.' })
  homeAddress?: string | null;

  @Field(() => Float, { nullable: true, description: 'In degrees, with a longitude (COORDINATES_OUT_OF_RANGE).' })
  homeLatitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'In degrees, with a latitude (COORDINATES_OUT_OF_RANGE).' })
  homeLongitude?: number | null;
}

@InputType({ description: 'A new resource. It has no hours yet, so that nothing can be booked on it.' })
export class CreateResourceInput extends ResourceDetailsInput {
  @Field(() => String, {
    description: 'Chosen by the caller, 1 to 200 characters. A repeated call with the same key makes nothing new.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'The `key` of one of `resourceTypes` (INVALID_VALUE). It never changes.' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'How many bookings it takes at the same time, 1 to 200; 1 when left out.' })
  capacity?: number | null;
}

@InputType({ description: 'What is said of a resource. An omitted field stays as it is; null or blank text clears it.' })
export class ChangeResourceInput extends ResourceDetailsInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'At most 200 characters; cannot be cleared (REQUIRED).' })
  name?: string | null;
}

@InputType({ description: 'A resource, for an action that needs nothing else.' })
export class ResourceActionInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;
}

@InputType({ description: 'A resource to archive.' })
export class ArchiveResourceInput extends ResourceActionInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'What is booked on it stays. Without this, RESOURCE_IN_USE while bookings are to come, with their count.',
  })
  keepBookings?: boolean | null;
}

@InputType({ description: 'How many places a resource has.' })
export class ChangeResourceCapacityInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => Int, {
    description: '1 to 200. RESOURCE_IN_USE when bookings to come are on more of them; `details.least` says on how many.',
  })
  capacity!: number;
}

@InputType({ description: 'A type of resource of the organization.' })
export class CreateResourceTypeInput {
  @Field(() => String, {
    description: 'Chosen by the caller, 1 to 200 characters. A repeated call with the same key makes nothing new.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: '2 to 40 characters, another than the names there are (DUPLICATE).' })
  name!: string;
}
