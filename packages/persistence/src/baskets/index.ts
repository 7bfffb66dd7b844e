export {
  type BasketWish,
  basketLocks,
  holdLocks,
  loadBasketFacts,
  loadCheckoutFacts,
  loadHoldFacts,
  runOutHolds,
} from './basket-facts.js';
