import type { FilterTree } from '@bookwright/domain/kernel';
import type { Database } from '../connection/database.js';
import { decodeCursor, encodeCursor, type Position } from './cursor.js';
import type { ListSource, SortKey } from './list-source.js';
import { countStatement, type Deletion, idsStatement, listStatement, type Scope } from './list-statement.js';
import { type Page, type PageRequest, pageOf } from './page.js';
import { badInput } from './query-error.js';
import type { Viewer } from './record.js';
import { type FoundSearch, foundSearch, searchStatement, wordsOfSearch } from './search.js';
import type { CompiledSelection } from './selection.js';
import { reversed, type Sort, sortOf } from './sort.js';

export type ListRequest = {
  where?: FilterTree | null;
  deletion?: Deletion;
  orderBy?: readonly SortKey[] | null;
  page: PageRequest;
};

/** A page of rows in the asked order. Cursors are made only when somebody asks for them. */
export type ListPage = {
  rows: Record<string, unknown>[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  cursor(index: number): string;
};

/** How many rows there are; `capped` when counting stopped because there are more than `count`. */
export type Total = { count: number; capped: boolean };

/** Greatest cap of a capped count. */
export const TOTAL_CAP = { default: 10_000, max: 1_000_000 } as const;

/**
 * One list as one viewer asks for it. What is wrong with the request is thrown when it is made; nothing is read before `page`
 * or `total` is called, and a quick search is looked up once for both.
 */
export class ListQuery {
  private readonly sort: Sort;
  private readonly asked: Page;
  private readonly position: Position | null;
  private readonly words: string[] | null;
  private found: Promise<FoundSearch | null> | undefined;

  constructor(
    private readonly db: Pick<Database, 'cells'>,
    private readonly organizationId: string,
    private readonly source: ListSource,
    private readonly viewer: Viewer,
    private readonly request: ListRequest,
  ) {
    this.asked = pageOf(request.page);
    this.sort = sortOf(source, request.orderBy ?? [], viewer);
    this.position = this.asked.cursor === null ? null : decodeCursor(this.sort, this.asked.cursor);
    this.words = wordsOfSearch(request.where?.search);
  }

  async page(selection: CompiledSelection): Promise<ListPage> {
    const { size, backwards } = this.asked;
    const scope = await this.scope();
    const sort = backwards ? reversed(this.sort) : this.sort;
    const { statement, positionCells } = listStatement(this.source, scope, sort, this.position, size + 1, selection);
    const cells = await this.db.cells(this.organizationId, statement);
    const more = cells.length > size;
    if (more) cells.length = size;
    if (backwards) cells.reverse();
    return {
      rows: cells.map(selection.build),
      hasNextPage: backwards ? this.position !== null : more,
      hasPreviousPage: backwards ? more : this.position !== null,
      cursor: (index) => encodeCursor(this.sort, positionCells.map((cell) => cells[index]![cell]) as Position),
    };
  }

  /** Counts up to `cap` rows, all of them when it is 0. */
  async total(cap: number): Promise<Total> {
    if (!Number.isInteger(cap) || cap < 0 || cap > TOTAL_CAP.max) {
      throw badInput(`cap is between 0 and ${TOTAL_CAP.max}.`, { limit: TOTAL_CAP.max });
    }
    const cells = await this.db.cells(this.organizationId, countStatement(this.source, await this.scope(), cap));
    const n = cells[0]![0] as number;
    return cap > 0 && n > cap ? { count: cap, capped: true } : { count: n, capped: false };
  }

  /** Ids of all rows, at most `limit`: what "all that match" means for a bulk edit. */
  async ids(limit: number): Promise<string[]> {
    const cells = await this.db.cells(this.organizationId, idsStatement(this.source, await this.scope(), limit));
    return cells.map((row) => row[0] as string);
  }

  private async scope(): Promise<Scope> {
    const { where, deletion } = this.request;
    const { organizationId, viewer } = this;
    this.found ??= this.lookUp();
    return { organizationId, viewer, where, deletion, search: await this.found };
  }

  private async lookUp(): Promise<FoundSearch | null> {
    if (!this.words) return null;
    const cells = await this.db.cells(this.organizationId, searchStatement(this.source, this.words, this.viewer));
    return foundSearch(cells[0] as (string[] | null)[], this.words, this.viewer);
  }
}
