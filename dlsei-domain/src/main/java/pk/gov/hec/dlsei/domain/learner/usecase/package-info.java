/** Reading it, and taking it away as a file. */
package pk.gov.hec.dlsei.domain.learner.usecase;
