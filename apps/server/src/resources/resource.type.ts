import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, LocalDate, TimeZone } from '../graphql/scalars.js';
import { StaffMemberType } from '../staff/staff-member.type.js';

@ObjectType('Resource', {
  description: 'Who or what a booking needs: a person, a room, a vehicle, equipment, or something of an own type.',
  simpleResolvers: true,
})
export class ResourceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'STAFF, ROOM, VEHICLE, EQUIPMENT, or the key of one of `resourceTypes`.' })
  kind!: string;

  @Field(() => String, { description: 'What people call its type.' })
  typeName!: string;

  @Field(() => String, { nullable: true, description: 'A short sign, unique in the organization whatever its case.' })
  code!: string | null;

  @Field(() => Int, { description: 'How many bookings it takes at the same time.' })
  capacity!: number;

  @Field(() => TimeZone, { description: 'The zone of the wall clock its hours are given in.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'False when archived: nothing new is booked on it.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'Whether staff with the right may knowingly book it twice for the same time.' })
  overbookable!: boolean;

  @Field(() => [String], { description: 'What it can do; services ask for skills.' })
  skills!: string[];

  @Field(() => String, { nullable: true, description: 'The skills in one line; null when there are none.' })
  skillsText!: string | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'The member of staff this is, if it is one.' })
  staffMember!: StaffMemberType | null;

  @Field(() => String, { nullable: true, description: 'Where its ways begin.' })
  homeAddress!: string | null;

  @Field(() => Float, { nullable: true, description: 'Of the home, in degrees (WGS 84); null together with the longitude.' })
  homeLatitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the home, in degrees (WGS 84).' })
  homeLongitude!: number | null;

  @Field(() => DateTime, { description: 'Since when it is known.' })
  createdAt!: string;
}

@ObjectType('WeeklyHours', { description: 'Hours on a weekday, every week, on the wall clock.', simpleResolvers: true })
export class WeeklyHoursType {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'Such as `09:30`.' })
  opens!: string;

  @Field(() => String, { description: 'Such as `17:00`; `24:00` is the end of the day.' })
  closes!: string;
}

@ObjectType('DateHours', {
  description: 'Hours of one date instead of those of its weekday. A date may have several.',
  simpleResolvers: true,
})
export class DateHoursType {
  @Field(() => LocalDate, { description: 'The date, on the calendar of the resource.' })
  date!: string;

  @Field(() => String, { nullable: true, description: 'Such as `09:30`; null when the date is closed.' })
  opens!: string | null;

  @Field(() => String, { nullable: true, description: 'Such as `17:00`; null when the date is closed.' })
  closes!: string | null;
}

@ObjectType('TimeOff', { description: 'A time at which a resource is not to be had although it is open.', simpleResolvers: true })
export class TimeOffType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTime, { description: 'From when.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'Until when; itself not included.' })
  endsAt!: string;

  @Field(() => String, { description: 'MANUAL when staff added it, CALENDAR or BLACKOUT when it comes from elsewhere.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Why, as staff wrote it.' })
  reason!: string | null;
}

@ObjectType('ResourceType', { description: 'A type of resource.', simpleResolvers: true })
export class ResourceTypeType {
  @Field(() => String, { description: 'What `kind` names, such as `STAFF` or `RESCUE_BOAT`. It never changes.' })
  key!: string;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => Boolean, { description: 'True when the organization added it; false for those everybody has.' })
  own!: boolean;
}
