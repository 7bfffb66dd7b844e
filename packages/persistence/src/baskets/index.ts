export {
  type BasketWish,
  basketLocks,
  holdLocks,
  loadBasketFacts,
  loadCheckoutFacts,
  loadHoldFacts,
  openBasketsOf,
  runOutHolds,
} from './basket-facts.js';
