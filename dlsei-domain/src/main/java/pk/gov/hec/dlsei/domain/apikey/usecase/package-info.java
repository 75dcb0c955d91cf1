/** Giving keys, taking them, letting them in. */
package pk.gov.hec.dlsei.domain.apikey.usecase;
