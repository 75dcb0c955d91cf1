/** The job that carries applications from one cohort to the next. */
package pk.gov.hec.dlsei.batch.rollover;
