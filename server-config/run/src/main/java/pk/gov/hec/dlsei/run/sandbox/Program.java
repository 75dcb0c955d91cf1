package pk.gov.hec.dlsei.run.sandbox;

import java.util.List;

/**
 * A learning programme of the organisation.
 *
 * @param id its id
 * @param name its title
 * @param tagline a line about it
 * @param url where learners find it
 * @param contentIds the courses in it
 * @param entitled whether the contract covers it; a call about another one answers 403
 */
public record Program(
    String id,
    String name,
    String tagline,
    String url,
    List<String> contentIds,
    boolean entitled) {}
