/** What the platform's answers change. */
package pk.gov.hec.dlsei.domain.learning.jpa;
