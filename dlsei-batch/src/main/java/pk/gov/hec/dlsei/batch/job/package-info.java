/**
 * What each job's XML names: who tells of its run, and how its artefacts know what they run for.
 */
package pk.gov.hec.dlsei.batch.job;
