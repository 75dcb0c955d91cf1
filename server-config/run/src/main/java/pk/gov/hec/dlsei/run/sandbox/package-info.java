/**
 * A stand-in for Coursera's enterprise interface, over real HTTP, as far as public clients and
 * documents show it. One class per resource, one for what the sandbox remembers. Every assumption
 * about the other side that DLSEI's own client makes too is written down here a second time, on
 * purpose: the two meet only over HTTP.
 */
package pk.gov.hec.dlsei.run.sandbox;
