/**
 * A stand-in for Coursera's enterprise interface, over real HTTP, as far as public clients and
 * documents show it. One class per resource, one for what the sandbox remembers. Every assumption
 * about the other side that DLSEI's own client makes too is written down here a second time, on
 * purpose: the two meet only over HTTP.
 *
 * <p>Beside the interface it has faults to order, a book of the calls, and what an invited person
 * sees: the mail and the page to join. In the demo its learners have a life of their own, computed
 * from their ids and the business time ({@link pk.gov.hec.dlsei.run.sandbox.Life}). Depends on
 * {@code home} and {@code http}.
 */
package pk.gov.hec.dlsei.run.sandbox;
