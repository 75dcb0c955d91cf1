/** Whether everything holds that must. */
package pk.gov.hec.dlsei.batch.invariant;
