import { FIELD_KINDS, type FieldKind } from '@bookwright/domain/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';

export const GridEntityEnum = enumOf(
  'GridEntity',
  [
    'BOOKING',
    'ORDER',
    'CUSTOMER',
    'WAITLIST_ENTRY',
    'SESSION',
    'SERVICE',
    'RESOURCE',
    'SERIES',
    'TASK',
    'ACCOUNT',
    'OPPORTUNITY',
  ],
  'What a grid lists.',
);

const FieldKindEnum = enumOf(
  'FieldKind',
  FIELD_KINDS,
  'What a field holds: it decides the operators, the format and the editor.',
  {
    MONEY: 'An amount; compared in minor units.',
    DURATION: 'Minutes.',
    REFERENCE: 'Something else that has an id; compared by the id.',
    CHOICE: 'One of `options`, or any value when there are none.',
    STATUS: 'One of `options`, shown with its tone.',
  },
);

@ObjectType('FieldOption', { description: 'A value that a field can have.', simpleResolvers: true })
export class FieldOptionType {
  @Field(() => String, { description: 'The value.' })
  value!: string;

  @Field(() => String, { description: 'Its English word.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Its colour: green, violet, blue, yellow, red, grey, outline or pencil.' })
  tone?: string | null;
}

@ObjectType('GridField', { description: 'A column that the viewer may see.', simpleResolvers: true })
export class GridFieldType {
  @Field(() => String, { description: 'Its name in `where` inputs.' })
  name!: string;

  @Field(() => String, { description: 'Its English heading.' })
  label!: string;

  @Field(() => FieldKindEnum, { description: 'What it holds.' })
  kind!: FieldKind;

  @Field(() => [String], { description: 'The operators a filter can ask of it.' })
  operators!: readonly string[];

  @Field(() => Boolean, { description: 'Whether the list can be sorted by it; its name in constant case is its key.' })
  sortable!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer has the right to change it in place.' })
  editable!: boolean;

  @Field(() => Boolean, { description: 'Whether it may be without a value.' })
  nullable!: boolean;

  @Field(() => Boolean, { description: 'Whether a new view shows it.' })
  defaultVisible!: boolean;

  @Field(() => Int, { description: 'The width a column starts with, in CSS pixels.' })
  width!: number;

  @Field(() => [FieldOptionType], { nullable: true, description: 'Its values, when they are a fixed list.' })
  options!: readonly FieldOptionType[] | null;

  @Field(() => String, { nullable: true, description: 'What a REFERENCE points at, such as CUSTOMER.' })
  referenceEntity!: string | null;

  @Field(() => [String], {
    description: "Which selection of the entity's type holds the value to show, such as `booker`, `name`.",
  })
  path!: readonly string[];
}

@ObjectType('Grid', { description: 'The columns of a grid for the viewer.', simpleResolvers: true })
export class GridType {
  @Field(() => GridEntityEnum, { description: 'What it lists.' })
  entity!: string;

  @Field(() => [GridFieldType], { description: 'Its columns, in their first order.' })
  fields!: GridFieldType[];
}
